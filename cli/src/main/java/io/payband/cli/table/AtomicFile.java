package io.payband.cli.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is complete: written beside it and moved. A
 * device or a pipe is written as it is.
 */
public final class AtomicFile implements AutoCloseable {

  private final Path target;
  private final Path written;
  private final OutputStream out;
  private boolean complete;

  /**
   * Begins to write.
   *
   * @throws TableProblem when there is no such folder or the name is a folder's
   */
  public AtomicFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new TableProblem(file + " is a folder; name a file.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new TableProblem("there is no folder " + folder + ".");
    }
    target = Files.exists(file) ? file.toRealPath() : file;
    boolean plain = !Files.exists(target) || Files.isRegularFile(target);
    written =
        plain
            ? target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part")
            : target;
    out =
        new BufferedOutputStream(
            plain
                ? Files.newOutputStream(
                    written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)
                : Files.newOutputStream(written, StandardOpenOption.WRITE),
            1 << 16);
  }

  /** Where to write. */
  public OutputStream out() {
    return out;
  }

  /** Puts the file under its name. */
  public void complete() throws IOException {
    out.close();
    if (!written.equals(target)) {
      try {
        Files.move(
            written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    complete = true;
  }

  /** Removes what was written, unless it is complete. */
  @Override
  public void close() throws IOException {
    if (!complete) {
      out.close();
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
