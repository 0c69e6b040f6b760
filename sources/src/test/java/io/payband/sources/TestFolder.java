package io.payband.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A data folder made for one test. */
public final class TestFolder {

  private final Path root;

  public TestFolder(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  public TestFolder with(String path, String... lines) {
    return with(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  public TestFolder with(String path, byte[] content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Reading reading(SourceDescription source) throws SourceProblem {
    return new Reading(root, source, ReadingProgress.NONE);
  }

  public static byte[] gzip(String text) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same lines with all but the first in another order. */
  public static String[] shuffled(String... lines) {
    List<String> rows = new ArrayList<>(Arrays.asList(lines).subList(1, lines.length));
    Collections.shuffle(rows, new Random(7));
    rows.addFirst(lines[0]);
    return rows.toArray(String[]::new);
  }
}
