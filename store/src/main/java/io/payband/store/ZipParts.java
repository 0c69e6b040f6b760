package io.payband.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A snapshot as a zip. Opened for each part, so that nobody has to close it; one that was replaced
 * in between no longer fits the manifest that was read, and is noticed.
 */
record ZipParts(Path file) implements PartStore {

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public byte[] read(String entryName, int most) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(entryName);
      if (entry == null) {
        throw new FileNotFoundException(entryName);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readNBytes(most + 1);
      }
    }
  }
}
