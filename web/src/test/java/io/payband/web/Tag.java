package io.payband.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of ours as a tree. It reads what our templates write, and refuses what is not closed. */
final class Tag {

  private static final Pattern PIECE =
      Pattern.compile(
          "<!--.*?-->|<!doctype[^>]*>|<(/?)([a-zA-Z0-9]+)([^>]*?)(/?)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img", "wbr");

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final @Nullable Tag parent;
  private final List<Object> content = new ArrayList<>();

  private Tag(String name, @Nullable Tag parent) {
    this.name = name;
    this.parent = parent;
  }

  static Tag parse(String html) {
    Tag root = new Tag("", null);
    Tag at = root;
    int done = 0;
    Matcher piece = PIECE.matcher(html);
    while (piece.find()) {
      at.content.add(html.substring(done, piece.start()));
      done = piece.end();
      if (piece.group(2) == null) {
        continue;
      }
      if (!piece.group(1).isEmpty()) {
        if (!at.name.equals(piece.group(2)) || at.parent == null) {
          throw new AssertionError("</" + piece.group(2) + "> within <" + at.name + ">");
        }
        at = at.parent;
        continue;
      }
      Tag next = new Tag(piece.group(2), at);
      Matcher attribute = ATTRIBUTE.matcher(piece.group(3));
      while (attribute.find()) {
        String value = Objects.requireNonNullElse(attribute.group(2), "");
        next.attributes.put(attribute.group(1), value);
      }
      at.content.add(next);
      if (piece.group(4).isEmpty() && !VOID.contains(next.name)) {
        at = next;
      }
    }
    return root;
  }

  String name() {
    return name;
  }

  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  boolean isOf(String styleClass) {
    return List.of(get("class").split(" ")).contains(styleClass);
  }

  /** All below, in the order of the page. */
  Stream<Tag> all() {
    return content.stream()
        .filter(Tag.class::isInstance)
        .map(Tag.class::cast)
        .flatMap(tag -> Stream.concat(Stream.of(tag), tag.all()));
  }

  /** Itself and whatever it stands in, the nearest first. */
  Stream<Tag> around() {
    return Stream.iterate(this, Objects::nonNull, tag -> tag.parent);
  }

  boolean isWithin(Predicate<Tag> what) {
    return around().anyMatch(what);
  }

  boolean holds(Predicate<Tag> what) {
    return all().anyMatch(what);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Object part : content) {
      text.append(part instanceof Tag tag ? tag.text() : part);
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
