package io.payband.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A snapshot on the class path, in a folder beside this class. */
record BundledParts(String folder) implements PartStore {

  @Override
  public String name() {
    return "The snapshot that Payband carries";
  }

  @Override
  public byte[] read(String file, int most) throws IOException {
    try (InputStream in = BundledParts.class.getResourceAsStream(folder + "/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return in.readNBytes(most + 1);
    }
  }
}
