package io.payband.sources;

/**
 * Is told how far a reading has come. Called on the reading thread, every few hundred kilobytes.
 */
@FunctionalInterface
public interface ReadingProgress {

  /** Tells nobody. */
  ReadingProgress NONE = (source, read, total) -> {};

  /**
   * So many bytes are read.
   *
   * @param source id of the source
   * @param read bytes of its files read so far, as they lie on disk
   * @param total bytes of all its files
   */
  void read(String source, long read, long total);
}
