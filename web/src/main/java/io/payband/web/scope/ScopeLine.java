package io.payband.web.scope;

import java.util.List;

/**
 * One scale of the picture.
 *
 * @param id of the slip with its inputs
 * @param name what it is called
 * @param explanation what it looks at
 * @param marks of one side or of both, in order
 * @param mean where all stand on average; empty beside another side
 */
public record ScopeLine(
    String id, String name, String explanation, List<ScopeMark> marks, String mean) {

  /** Copies the list. */
  public ScopeLine {
    marks = List.copyOf(marks);
  }

  /** Whether there are two marks. */
  public boolean ofTwo() {
    return marks.size() > 1;
  }
}
