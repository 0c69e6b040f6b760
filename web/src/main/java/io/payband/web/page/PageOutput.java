package io.payband.web.page;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A page as it is written. Templates hold their fixed words as bytes, which would be decoded again
 * for every page: a third of all that a page allocated. They are decoded once.
 */
final class PageOutput extends StringOutput {

  private static final int USUAL_LETTERS = 160_000;

  /** By identity, which is what equality of arrays is; as many as the templates have pieces. */
  private static final ConcurrentHashMap<byte[], String> FIXED = new ConcurrentHashMap<>();

  PageOutput() {
    super(USUAL_LETTERS);
  }

  @Override
  public void writeBinaryContent(byte[] bytes) {
    String words = FIXED.get(bytes);
    if (words == null) {
      words = new String(bytes, StandardCharsets.UTF_8);
      FIXED.put(bytes, words);
    }
    writeContent(words);
  }
}
