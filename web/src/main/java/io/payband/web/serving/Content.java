package io.payband.web.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as bytes, compressed when that is first asked for, with its strong tags: one for the
 * bytes as they are, one for the compressed ones. Safe for use by several threads.
 */
public final class Content {

  private static final int WORTH_COMPRESSING = 1_000;

  /** A third quicker than the best, for 2 % more bytes: most of a fresh page's time goes here. */
  private static final int LEVEL = 5;

  private final int status;
  private final String type;
  private final Keep keep;
  private final String cacheControl;
  private final byte[] plain;
  private final boolean packable;
  private final String tag;
  private final @Nullable String location;
  private final String links;
  private final boolean frameable;

  /** Two threads may both make it, and the same. */
  private volatile byte @Nullable [] packed;

  private Content(
      int status,
      String type,
      Keep keep,
      String cacheControl,
      byte[] plain,
      boolean packable,
      @Nullable String location) {
    this.status = status;
    this.type = type;
    this.keep = keep;
    this.cacheControl = cacheControl;
    this.plain = plain;
    this.location = location;
    this.links = "";
    this.frameable = false;
    this.packable = packable && plain.length >= WORTH_COMPRESSING;
    this.tag = digest(plain);
  }

  private Content(
      Content other, Keep keep, @Nullable String location, String links, boolean frameable) {
    this.status = other.status;
    this.type = other.type;
    this.keep = keep;
    this.cacheControl = other.cacheControl;
    this.plain = other.plain;
    this.packable = other.packable;
    this.packed = other.packed;
    this.tag = other.tag;
    this.location = location;
    this.links = links;
    this.frameable = frameable;
  }

  /** The same with what it belongs to, as RFC 8288 writes links. */
  public Content withLinks(String value) {
    return new Content(this, keep, location, value, frameable);
  }

  /** The same for a frame on any other site. */
  public Content frameable() {
    return new Content(this, keep, location, links, true);
  }

  /** The same at another address. */
  Content at(String address) {
    return new Content(this, keep, address, links, frameable);
  }

  /** Where an answer is kept. */
  public enum Keep {
    /** The one address of a public page: kept for all. */
    CANONICAL,
    /** Another way to ask for it: kept among few. */
    VARIANT,
    /** Made anew each time. */
    NOT
  }

  /**
   * A page of the snapshot.
   *
   * @param html in UTF-8; not changed afterwards
   */
  public static Content page(byte[] html, Keep keep) {
    return new Content(
        200, "text/html;charset=UTF-8", keep, "public, max-age=300", html, true, null);
  }

  /** A page that says what is wrong. */
  public static Content errorPage(int status, byte[] html) {
    return new Content(status, "text/html;charset=UTF-8", Keep.NOT, "no-store", html, true, null);
  }

  /** Text of another type, such as JSON of the snapshot. */
  public static Content text(String type, String text, Keep keep) {
    return new Content(
        200, type, keep, "public, max-age=300", text.getBytes(StandardCharsets.UTF_8), true, null);
  }

  /** The same where it names the host that was asked, which anybody may make up. */
  public static Content ofHost(String type, String text) {
    return new Content(
        200,
        type,
        Keep.NOT,
        "private, max-age=300",
        text.getBytes(StandardCharsets.UTF_8),
        true,
        null);
  }

  /** JSON of the snapshot. */
  public static Content json(byte[] bytes, Keep keep) {
    return new Content(
        200, "application/json", keep, "public, max-age=300", bytes.clone(), true, null);
  }

  /** A page of the snapshot as a file of another type. */
  public static Content file(String type, byte[] bytes, Keep keep) {
    return new Content(200, type, keep, "public, max-age=300", bytes.clone(), true, null);
  }

  /** A picture of the snapshot. */
  public static Content picture(String type, byte[] bytes) {
    return new Content(200, type, Keep.NOT, "public, max-age=86400", bytes.clone(), false, null);
  }

  /** A problem in the form of RFC 9457. */
  public static Content problem(int status, String json) {
    return new Content(
        status,
        "application/problem+json",
        Keep.NOT,
        "no-store",
        json.getBytes(StandardCharsets.UTF_8),
        true,
        null);
  }

  /** A file whose name changes with its content. */
  public static Content asset(String type, byte[] bytes, boolean packable) {
    return new Content(
        200,
        type,
        Keep.CANONICAL,
        "public, max-age=31536000, immutable",
        bytes.clone(),
        packable,
        null);
  }

  /** Something that is true only now. */
  public static Content now(int status, String type, String text) {
    return now(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, as bytes that are not changed afterwards. */
  public static Content now(int status, String type, byte[] bytes) {
    return new Content(status, type, Keep.NOT, "no-store", bytes, false, null);
  }

  /** Nothing now, for too much is asked for at once: to come again soon. */
  public static Content busy(String sentence) {
    return now(503, "text/plain;charset=UTF-8", sentence);
  }

  /** Another address: 308 when it is for good, 303 when it answers a form. */
  public static Content redirect(int status, String location) {
    return new Content(
        status,
        "text/plain;charset=UTF-8",
        Keep.NOT,
        status == 308 ? "public, max-age=300" : "no-store",
        new byte[0],
        false,
        location);
  }

  /** Whether it says to come again. */
  public boolean isBusy() {
    return status == 503;
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  Keep keep() {
    return keep;
  }

  String cacheControl() {
    return cacheControl;
  }

  @Nullable String location() {
    return location;
  }

  String links() {
    return links;
  }

  boolean isFrameable() {
    return frameable;
  }

  boolean hasPacked() {
    return packable;
  }

  byte[] bytes(boolean compressed) {
    if (!compressed || !packable) {
      return plain;
    }
    byte[] known = packed;
    if (known == null) {
      known = pack(plain);
      packed = known;
    }
    return known;
  }

  String tag(boolean compressed) {
    return compressed && packable ? '"' + tag + "-gz\"" : '"' + tag + '"';
  }

  /** Memory that it takes, about, in bytes, once it was asked for in both ways. */
  int weight() {
    return plain.length + (packable ? plain.length / 4 : 0) + 400;
  }

  private static byte[] pack(byte[] bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      try (GZIPOutputStream gzip = new LevelledGzip(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static final class LevelledGzip extends GZIPOutputStream {
    LevelledGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 8_192);
      def.setLevel(LEVEL);
    }
  }
}
