package io.payband.cli.setup;

import io.payband.sources.SourceDescription;
import io.payband.sources.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which of the publishers' files are there. */
public final class RawFiles {

  private RawFiles() {}

  /** The files of a source that are not there, neither plain nor gzipped. */
  public static List<String> absent(Path folder, SourceDescription source) {
    return source.files().stream()
        .map(SourceFile::plainPath)
        .filter(path -> !Files.exists(folder.resolve(path)))
        .filter(path -> !Files.exists(folder.resolve(path + ".gz")))
        .toList();
  }

  /** Whether a source can be read without these files. */
  public static boolean isEnough(SourceDescription source, List<String> absent) {
    return source.allFilesNeeded() ? absent.isEmpty() : absent.size() < source.files().size();
  }
}
