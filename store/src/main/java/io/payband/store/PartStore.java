package io.payband.store;

import java.io.IOException;

/** Where the files of a snapshot lie. Safe for use by several threads. */
interface PartStore {

  /** What people call the snapshot, such as its path. */
  String name();

  /**
   * A file, or as much of it as one byte above a limit.
   *
   * @throws java.io.FileNotFoundException when there is no such file in the snapshot
   */
  byte[] read(String file, int most) throws IOException;
}
