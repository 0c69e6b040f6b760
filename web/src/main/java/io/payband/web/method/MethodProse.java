package io.payband.web.method;

import io.payband.web.document.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** How the figures are made, in words: {@code method.md}. */
final class MethodProse {

  /** Its parts in their order. */
  static final List<Prose> PARTS = read();

  private MethodProse() {}

  static Prose get(String id) {
    return PARTS.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Prose> read() {
    try (InputStream in =
        Objects.requireNonNull(MethodProse.class.getResourceAsStream("method.md"))) {
      return Prose.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
