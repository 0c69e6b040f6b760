package io.payband.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Renders a text: markup and entities as a person sees them, and apart from it what the markup
 * hides, which is judged as well.
 */
final class Reading {

  /** Elements that stand inside a line of text. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
                  + " rp rt ruby s samp small span strike strong sub sup time tt u var wbr")
              .split(" ", -1));

  private static final Set<String> VOID =
      Set.of("area base br col embed hr img input link meta param source track wbr".split(" ", -1));

  /** Attributes that never carry words. */
  private static final Set<String> SILENT =
      Set.of(
          ("class id style lang dir width height colspan rowspan border align valign type rel"
                  + " target charset bgcolor cellpadding cellspacing color size face xmlns scope")
              .split(" ", -1));

  private static final int DEEPEST = 200;

  private final int[] source;
  private final Page seen = new Page();
  private final List<Page> hidden = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int hiddenDepth = -1;
  private Page into = seen;
  private int superscript;

  /** What markup does that no text can be judged through. */
  record Problem(int from, int to, String reason) {}

  private Reading(int[] source) {
    this.source = source;
  }

  static Reading of(int[] source) {
    Reading reading = new Reading(source);
    reading.run();
    return reading;
  }

  Page seen() {
    return seen;
  }

  List<Page> hidden() {
    return hidden;
  }

  List<Problem> problems() {
    return problems;
  }

  private void run() {
    int at = 0;
    while (at < source.length) {
      int c = source[at];
      if (c == '<') {
        int end = markup(at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      if (c == '&') {
        int end = Entities.end(source, at);
        if (end > at) {
          put(Entities.read(source, at, end), at, end);
          at = end;
          continue;
        }
      }
      if (c == 0x202D || c == 0x202E) {
        problems.add(new Problem(at, at + 1, "A character turns the order of reading around."));
      }
      put(c, at, at + 1);
      at++;
    }
  }

  private void put(int c, int from, int to) {
    String read = superscript > 0 && c >= '0' && c <= '9' ? "\u02B0" : Fold.read(c);
    if (read.length() > 1 && Character.getType(c) == Character.OTHER_NUMBER && read.contains("/")) {
      into.add(' ', from, to);
    }
    for (int i = 0; i < read.length(); i++) {
      into.add(read.charAt(i), from, to);
    }
  }

  /** Reads markup that begins here; returns where it ends, or {@code at} when there is none. */
  private int markup(int at) {
    if (starts(at, "<!--")) {
      int end = find("-->", at + 4);
      int stop = end < 0 ? source.length : end;
      hide(at + 4, stop);
      return end < 0 ? source.length : end + 3;
    }
    if (starts(at, "<!") || starts(at, "<?")) {
      int end = find(">", at);
      if (end < 0) {
        return at;
      }
      hide(at + 2, end);
      return end + 1;
    }
    boolean closing = at + 1 < source.length && source[at + 1] == '/';
    int name = at + (closing ? 2 : 1);
    if (name >= source.length || !letter(source[name])) {
      return at;
    }
    int end = name;
    while (end < source.length
        && (letter(source[end])
            || digit(source[end])
            || source[end] == '-'
            || source[end] == ':')) {
      end++;
    }
    String tag = string(name, end).toLowerCase(Locale.ROOT);
    if (end < source.length
        && source[end] != '>'
        && source[end] != '/'
        && !Character.isWhitespace(source[end])) {
      return at;
    }
    int close = tagEnd(end);
    if (close < 0) {
      return at;
    }
    if (closing) {
      close(tag, at, close);
    } else {
      open(tag, at, end, close);
      if (tag.equals("script") || tag.equals("style")) {
        return rawText(tag, close);
      }
    }
    return close;
  }

  private int rawText(String tag, int from) {
    int end = find("</" + tag, from);
    int stop = end < 0 ? source.length : end;
    if (tag.equals("script")) {
      problems.add(new Problem(from, stop, "A script can show what cannot be read here."));
    } else {
      // A style sheet shows what it quotes.
      int quote = -1;
      for (int i = from; i < stop; i++) {
        if (source[i] == '"' || source[i] == '\'') {
          if (quote >= 0) {
            hide(quote + 1, i);
            quote = -1;
          } else {
            quote = i;
          }
        }
      }
    }
    return stop;
  }

  private void open(String tag, int at, int attributes, int end) {
    boolean conceals = attributes(tag, attributes, end - 1);
    separate(tag, at, end);
    boolean leaf = VOID.contains(tag) || source[end - 2] == '/';
    if (leaf) {
      return;
    }
    if (open.size() >= DEEPEST) {
      if (problems.isEmpty()) {
        problems.add(
            new Problem(at, end, "Markup is nested deeper than " + DEEPEST + " elements."));
      }
      return;
    }
    open.push(tag);
    if (tag.equals("sup")) {
      superscript++;
    }
    if (hiddenDepth < 0
        && (conceals || Set.of("template", "noscript", "head", "title").contains(tag))) {
      hiddenDepth = open.size();
      into = new Page();
      hidden.add(into);
    }
  }

  private void close(String tag, int at, int end) {
    if (!open.contains(tag)) {
      separate(tag, at, end);
      return;
    }
    while (!open.isEmpty()) {
      if (hiddenDepth == open.size()) {
        hiddenDepth = -1;
        into = seen;
      }
      String top = open.pop();
      if (top.equals("sup")) {
        superscript--;
      }
      if (top.equals(tag)) {
        break;
      }
    }
    separate(tag, at, end);
  }

  private void separate(String tag, int at, int end) {
    if (tag.equals("td") || tag.equals("th")) {
      into.add('\t', at, end);
    } else if (tag.equals("tr")) {
      into.add('\n', at, end);
    } else if (tag.equals("br")) {
      into.add('\u000B', at, end);
    } else if (!INLINE.contains(tag)) {
      into.add('\n', at, end);
      into.add('\n', at, end);
    }
  }

  /** Judges attributes' words as hidden; returns whether they conceal the element. */
  private boolean attributes(String tag, int from, int to) {
    boolean conceals = false;
    int at = from;
    while (at < to) {
      while (at < to && (Character.isWhitespace(source[at]) || source[at] == '/')) {
        at++;
      }
      int name = at;
      while (at < to && source[at] != '=' && !Character.isWhitespace(source[at])) {
        at++;
      }
      String key = string(name, at).toLowerCase(Locale.ROOT);
      int look = at;
      while (look < to && Character.isWhitespace(source[look])) {
        look++;
      }
      if (look >= to || source[look] != '=') {
        conceals |= key.equals("hidden");
        at = Math.max(look, at + (at == name ? 1 : 0));
        continue;
      }
      look++;
      while (look < to && Character.isWhitespace(source[look])) {
        look++;
      }
      int value = look;
      int end;
      if (look < to && (source[look] == '"' || source[look] == '\'')) {
        int quote = source[look];
        value++;
        end = value;
        while (end < to && source[end] != quote) {
          end++;
        }
        at = Math.min(to, end + 1);
      } else {
        end = value;
        while (end < to && !Character.isWhitespace(source[end])) {
          end++;
        }
        at = end;
      }
      conceals |=
          key.equals("hidden") || (key.equals("style") && Conceal.style(string(value, end)));
      attribute(tag, key, value, end);
    }
    return conceals;
  }

  private void attribute(String tag, String key, int from, int to) {
    if (key.equals("src") || key.equals("href") || key.equals("action")) {
      Page page = new Page();
      Conceal.address(source, from, to, page);
      if (page.length() > 0) {
        hidden.add(page);
      }
    } else if ((!SILENT.contains(key) && !key.isEmpty() && !tag.equals("meta"))
        || key.equals("content")) {
      if (!key.equals("name") && !key.equals("http-equiv")) {
        hide(from, to);
      }
    }
  }

  /** Judges a stretch of the source as text of its own. */
  private void hide(int from, int to) {
    Page page = new Page();
    Page kept = into;
    into = page;
    int at = from;
    while (at < to) {
      int end = source[at] == '&' ? Entities.end(source, at) : at;
      if (end > at && end <= to) {
        put(Entities.read(source, at, end), at, end);
        at = end;
      } else {
        put(source[at] == '<' || source[at] == '>' ? ' ' : source[at], at, at + 1);
        at++;
      }
    }
    into = kept;
    if (page.length() > 0) {
      hidden.add(page);
    }
  }

  private int tagEnd(int from) {
    int quote = 0;
    for (int i = from; i < source.length && i < from + 5_000; i++) {
      int c = source[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && i > from && source[i - 1] == '=') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean starts(int at, String word) {
    if (at + word.length() > source.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(source[at + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(String word, int from) {
    for (int i = from; i + word.length() <= source.length; i++) {
      if (starts(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private String string(int from, int to) {
    return new String(source, from, to - from);
  }

  private static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
