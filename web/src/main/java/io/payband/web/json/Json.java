package io.payband.web.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON in which an absent value is {@code null} and the object that holds it says why: its
 * last member is then {@code reason}, with several reasons joined by a semicolon.
 *
 * <p>Fields come in the order of the calls, numbers are rounded to a stated number of decimals, so
 * equal answers give equal bytes. Ends with a line feed; the stream stays open.
 */
public final class Json implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;
  private final JsonGenerator generator;
  private final Deque<Set<String>> reasons = new ArrayDeque<>();

  /** Writes to a stream, which is not closed. */
  public Json(OutputStream out) {
    this.out = out;
    this.generator =
        FACTORY.createGenerator(
            ObjectWriteContext.empty(), new Unclosed(out), tools.jackson.core.JsonEncoding.UTF8);
  }

  /** Begins an object: the root, or the next element of an array. */
  public Json object() {
    generator.writeStartObject();
    reasons.push(new LinkedHashSet<>());
    return this;
  }

  /** Begins an object as a member. */
  public Json object(String name) {
    generator.writeName(name);
    return object();
  }

  /** Ends an object, with the reasons for its absent members. */
  public Json end() {
    Set<String> why = reasons.pop();
    if (!why.isEmpty()) {
      text("reason", String.join("; ", why));
    }
    generator.writeEndObject();
    return this;
  }

  /** Begins an array as a member. */
  public Json array(String name) {
    generator.writeName(name);
    generator.writeStartArray();
    return this;
  }

  /** Ends an array. */
  public Json endArray() {
    generator.writeEndArray();
    return this;
  }

  /** A text. */
  public Json text(String name, String value) {
    generator.writeName(name);
    generator.writeString(value);
    return this;
  }

  /** A text, or null for a reason where it is empty. */
  public Json text(String name, String value, String reasonIfEmpty) {
    return value.isEmpty() ? absent(name, reasonIfEmpty) : text(name, value);
  }

  /** Texts. */
  public Json texts(String name, Collection<String> values) {
    array(name);
    values.forEach(generator::writeString);
    return endArray();
  }

  /** Yes or no. */
  public Json flag(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
    return this;
  }

  /** A whole number. */
  public Json whole(String name, long value) {
    generator.writeName(name);
    generator.writeNumber(value);
    return this;
  }

  /** A whole number, or null for a reason. */
  public Json whole(String name, OptionalLong value, String reasonIfEmpty) {
    return value.isPresent() ? whole(name, value.getAsLong()) : absent(name, reasonIfEmpty);
  }

  /** A whole number, or null for a reason. */
  public Json whole(String name, OptionalInt value, String reasonIfEmpty) {
    return value.isPresent() ? whole(name, value.getAsInt()) : absent(name, reasonIfEmpty);
  }

  /** An amount of money in whole units. */
  public Json money(String name, double amount) {
    return whole(name, Math.round(amount));
  }

  /**
   * A number rounded to so many decimals.
   *
   * @throws IllegalArgumentException for NaN and infinities, which JSON does not know
   */
  public Json number(String name, double value, int decimals) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is not a number: " + value);
    }
    double unit = Math.pow(10, decimals);
    generator.writeName(name);
    generator.writeNumber(Math.round(value * unit) / unit);
    return this;
  }

  /** A number rounded to so many decimals, or null for a reason where it is NaN. */
  public Json number(String name, double value, int decimals, String reasonIfNaN) {
    return Double.isFinite(value) ? number(name, value, decimals) : absent(name, reasonIfNaN);
  }

  /** A number rounded to so many decimals, or null for a reason. */
  public Json number(String name, OptionalDouble value, int decimals, String reasonIfEmpty) {
    return number(name, value.orElse(Double.NaN), decimals, reasonIfEmpty);
  }

  /** Null, and why. */
  public Json absent(String name, String reason) {
    generator.writeName(name);
    generator.writeNull();
    reasons.element().add(reason);
    return this;
  }

  /** Ends the document. */
  @Override
  public void close() {
    generator.close();
    try {
      out.write("\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The caller's stream, which outlives the document. */
  private static final class Unclosed extends java.io.FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws java.io.IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws java.io.IOException {
      flush();
    }
  }
}
