package io.payband.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A snapshot as a folder. */
record FolderParts(Path folder) implements PartStore {

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public byte[] read(String file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      return in.readNBytes(most + 1);
    } catch (NoSuchFileException e) {
      FileNotFoundException absent = new FileNotFoundException(file);
      absent.initCause(e);
      throw absent;
    }
  }
}
