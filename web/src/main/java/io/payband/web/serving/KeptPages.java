package io.payband.web.serving;

import org.jspecify.annotations.Nullable;

/**
 * The pages of one snapshot that are kept in memory. Pages at their own address have most of the
 * room; other ways to ask for them (a place as somebody typed it) have a little of their own, so
 * that inventing addresses pushes no page out.
 */
final class KeptPages {

  private final PageCache canonical = new PageCache(4_000, 64L << 20);
  private final PageCache variants = new PageCache(300, 8L << 20);

  @Nullable Content find(String key) {
    Content content = canonical.find(key);
    return content != null ? content : variants.find(key);
  }

  void keep(String key, Content content) {
    switch (content.keep()) {
      case CANONICAL -> canonical.put(key, content);
      case VARIANT -> variants.put(key, content);
      case NOT -> {}
    }
  }

  int size() {
    return canonical.size() + variants.size();
  }
}
