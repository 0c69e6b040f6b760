package io.payband.sources;

import java.util.List;

/**
 * What a source is, where it comes from and what it may be used for.
 *
 * @param id short id, such as {@code oews}
 * @param name its name
 * @param kind where its figures come from
 * @param publisher who collected and published it
 * @param licence licence as the publisher states it
 * @param period the time it speaks of
 * @param files the files that are expected
 * @param allFilesNeeded whether each of the files has to be there, or one of them is enough
 * @param quirks what a reader of the raw files should know, one sentence each
 * @param attribution the sentence that goes into NOTICE
 * @param figuresMayShip whether figures computed from it may go into a published snapshot
 */
public record SourceDescription(
    String id,
    String name,
    SourceKind kind,
    String publisher,
    String licence,
    String period,
    List<SourceFile> files,
    boolean allFilesNeeded,
    List<String> quirks,
    String attribution,
    boolean figuresMayShip) {

  /** Copies the lists. */
  public SourceDescription {
    files = List.copyOf(files);
    quirks = List.copyOf(quirks);
  }
}
