package io.payband.claim;

import java.util.List;
import java.util.Locale;

/** How markup hides words: by style, or in an address. */
final class Conceal {

  private static final List<String> HIDING =
      List.of(
          "display:none",
          "visibility:hidden",
          "visibility:collapse",
          "opacity:0",
          "font-size:0",
          "color:transparent",
          "color:white",
          "color:#fff",
          "width:0",
          "height:0",
          "clip",
          "text-indent:-",
          "left:-",
          "top:-",
          "scale(0",
          "direction:rtl",
          "mso-hide");

  private Conceal() {}

  static boolean style(String style) {
    String plain =
        style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace("background-color:", "");
    for (String hiding : HIDING) {
      int at = plain.indexOf(hiding);
      if (at >= 0
          && !plain.startsWith(hiding + ".", at)
          && !plain.startsWith("line-", Math.max(0, at - 5))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a link's address: what a mail link fills in, and figures in a path. */
  static void address(int[] source, int from, int to, Page page) {
    String url = new String(source, from, to - from);
    boolean mail = url.toLowerCase(Locale.ROOT).startsWith("mailto:");
    int start = mail ? url.codePointCount(0, Math.max(0, url.indexOf('?') + 1)) : 0;
    if (mail ? url.indexOf('?') < 0 : !worded(url)) {
      return;
    }
    int at = from + start;
    while (at < to) {
      int c = source[at];
      if (c == '%' && at + 2 < to && hex(source[at + 1]) >= 0 && hex(source[at + 2]) >= 0) {
        put(page, hex(source[at + 1]) * 16 + hex(source[at + 2]), at, at + 3);
        at += 3;
        continue;
      }
      if (c == '&' || c == '=' || c == '?' || c == '#') {
        if (c == '=' && mail) {
          page.add(':', at, at + 1);
          page.add(' ', at, at + 1);
        } else {
          page.add('\n', at, at + 1);
        }
      } else {
        put(page, c == '+' || c == '-' || c == '_' || c == '/' ? ' ' : c, at, at + 1);
      }
      at++;
    }
  }

  /** Whether an address says something: an escaped space, or a figure about money or shares. */
  private static boolean worded(String url) {
    String low = url.toLowerCase(Locale.ROOT);
    return low.contains("%20")
        || low.contains("+")
        || low.contains("%24")
        || low.contains("$")
        || low.matches("(?s).*\\d(k|%25|%)(?![a-z0-9]).*")
        || low.matches("(?s).*[?&#/][^/]*[a-z]+-[a-z]+-[a-z]+-\\d.*");
  }

  private static void put(Page page, int c, int from, int to) {
    String read = Fold.read(c);
    for (int i = 0; i < read.length(); i++) {
      page.add(read.charAt(i), from, to);
    }
  }

  private static int hex(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
