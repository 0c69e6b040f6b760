package io.payband.store;

import io.payband.market.MarketSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Snapshots as files.
 *
 * <p>A snapshot is {@code manifest.json}, which people can read, and parts, each a zlib stream of
 * its own with its licence, sizes and SHA-256 in the manifest: {@code catalogue.bin.z}, {@code
 * official.bin.z}, {@code official-local.bin.z}, {@code pay.bin.z}, {@code models.bin.z}, {@code
 * places.bin.z} and, where it was built, {@code titles.bin.z}. They lie in a zip or, byte for byte
 * the same, in a folder.
 *
 * <p>Equal snapshots give equal bytes, and what was read is written with the bytes that it was read
 * from. Logarithms of pay of the roles and the effects of models are kept to seven digits: a pay
 * that was read differs from the one that was built by less than one in a million.
 */
public final class SnapshotFiles {

  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SnapshotFiles() {}

  /**
   * Writes a snapshot as one file, which is there whole or not at all.
   *
   * @param file to write or replace; its folder must exist
   * @throws SnapshotProblem when it cannot be written, or is for publication and tells a count of 1
   *     to 4
   */
  public static void write(MarketSnapshot snapshot, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a folder");
      }
      WholeFile.write(file, zip(SnapshotWriter.files(snapshot)));
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  /**
   * Writes a snapshot as a folder, the manifest last: a folder that was left half written is
   * noticed when it is read.
   *
   * @param folder made if it does not exist; other files in it stay
   * @throws SnapshotProblem as {@link #write} does
   */
  public static void writeParts(MarketSnapshot snapshot, Path folder) {
    try {
      Map<String, byte[]> files = SnapshotWriter.files(snapshot);
      Files.createDirectories(folder);
      for (Part part : Part.values()) {
        if (files.containsKey(part.file())) {
          WholeFile.write(folder.resolve(part.file()), content(files, part.file()));
        }
      }
      WholeFile.write(folder.resolve(ManifestFile.FILE), content(files, ManifestFile.FILE));
    } catch (IOException e) {
      throw unwritten(folder, e);
    }
  }

  /**
   * Reads a snapshot, a file or a folder. Official wages of places, the gazetteer, the models and
   * titles are read when they are first asked for, and throw {@link SnapshotProblem} then; the file
   * has to stay where it is as long.
   *
   * @throws SnapshotProblem when it is absent, damaged, no snapshot, or of a newer program
   */
  public static MarketSnapshot read(Path file) {
    return SnapshotReader.open(parts(file)).snapshot();
  }

  /** Where the parts of a file or folder are. */
  static PartStore parts(Path file) {
    if (Files.isDirectory(file)) {
      return new FolderParts(file);
    }
    if (!Files.exists(file)) {
      throw new SnapshotProblem(
          "There is no file " + file + ". Name a snapshot that payband build has written.");
    }
    try {
      if (Files.size(file) > Part.MOST_BYTES_TOGETHER) {
        throw SnapshotProblem.tooLarge(file.toString());
      }
    } catch (IOException e) {
      throw new SnapshotProblem(file + " cannot be read: " + reason(e) + ".", e);
    }
    return new ZipParts(file);
  }

  private static byte[] content(Map<String, byte[]> files, String name) {
    return java.util.Objects.requireNonNull(files.get(name));
  }

  /** Parts are small already: entries are stored as they are. */
  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        // Without a time zone: the same bytes everywhere.
        entry.setTimeLocal(ZIP_TIME);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static SnapshotProblem unwritten(Path file, IOException e) {
    return new SnapshotProblem(
        file + " cannot be written: " + reason(e) + ". Check the folder, the disk and the rights.",
        e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "its folder does not exist";
      case java.nio.file.AccessDeniedException _ -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }
}
