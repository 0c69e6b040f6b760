package io.payband.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a page into sentences, headings, items and cells. */
final class Sentences {

  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(?:[-*•–—>#+]+\\s+|\\(?\\d{1,2}[.)]\\s+|\\(?[a-z][)]\\s+|□\\s*).*", Pattern.DOTALL);

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(dear|hi|hello|good (morning|afternoon|evening)|to whom|best|kind|warm|sincerely"
              + "|regards|yours|respectfully|thanks|thank you|many thanks|with |cheers|all the"
              + "|cordially|faithfully|gratefully|warmly)\\b.*",
          Pattern.DOTALL);

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr ms mrs mx dr prof sr jr st inc ltd co vs approx ca est dept jan feb mar apr jun jul"
                  + " aug sep sept oct nov dec eg ie fig univ gov rev hon capt sgt fr dipl ing"
                  + " mt ft corp llc bros")
              .split(" ", -1));

  private final Page page;
  private final List<Sentence> out = new ArrayList<>();
  private List<Token> lead = List.of();
  private int block;
  private final List<List<Token>> headers = new ArrayList<>();

  private Sentences(Page page) {
    this.page = page;
  }

  static List<Sentence> of(Page page) {
    Sentences sentences = new Sentences(page);
    sentences.run();
    return sentences.out;
  }

  private void run() {
    int start = 0;
    int paragraph = -1;
    String last = "";
    while (start < page.length()) {
      int end = start;
      while (end < page.length() && page.at(end) != '\n' && page.at(end) != '\u000B') {
        end++;
      }
      String line = page.part(start, end);
      if (line.isBlank()) {
        flush(paragraph, start);
        paragraph = -1;
        if (!page.part(Math.max(0, start - 1), start).equals("\t")) {
          headers.clear();
        }
        if (!last.isBlank()) {
          block++;
        }
      } else if (row(line)) {
        flush(paragraph, start);
        paragraph = -1;
        row(start, end);
      } else {
        headers.clear();
        if (paragraph >= 0 && apart(last, line)) {
          flush(paragraph, start);
          paragraph = start;
        } else if (paragraph < 0) {
          paragraph = start;
        }
      }
      last = line;
      start = end + 1;
    }
    flush(paragraph, page.length());
  }

  private static boolean row(String line) {
    int bars = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        return true;
      }
      bars += line.charAt(i) == '|' ? 1 : 0;
    }
    return bars > 1;
  }

  private static boolean apart(String last, String line) {
    if (ITEM.matcher(line).matches() || last.stripLeading().startsWith("#")) {
      return true;
    }
    String end = last.stripTrailing();
    char close = end.charAt(end.length() - 1);
    if (close == '.' || close == '!' || close == '?' || close == ':') {
      return true;
    }
    if (end.length() < 60
        && OPENING.matcher(end.toLowerCase(Locale.ROOT)).matches()
        && close == ',') {
      return true;
    }
    char first = line.stripLeading().charAt(0);
    return end.length() < 55 && close != ',' && (Character.isUpperCase(first) || first == '$');
  }

  private void row(int start, int end) {
    List<List<Token>> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || page.at(i) == '|' || page.at(i) == '\t') {
        List<Token> tokens = Tokenizer.tokens(page, from, i);
        tokens.removeIf(t -> t.is("-") || t.is("—") || t.is("–"));
        boolean rule = tokens.stream().allMatch(t -> t.is(":"));
        cells.add(rule ? List.of() : tokens);
        from = i + 1;
      }
    }
    if (page.at(start) == '|' || (cells.getFirst().isEmpty() && page.at(start) == '\t')) {
      cells.removeFirst();
    }
    if (cells.stream().allMatch(List::isEmpty)) {
      return;
    }
    boolean first = headers.isEmpty();
    int column = 0;
    for (List<Token> cell : cells) {
      List<Token> over = new ArrayList<>(lead);
      if (!first) {
        if (column < headers.size()) {
          over.addAll(headers.get(column));
        }
        if (column > 0) {
          over.addAll(cells.getFirst());
        }
      }
      if (!cell.isEmpty()) {
        out.add(new Sentence(cell, over, first || column == 0, true, block));
      }
      column++;
    }
    if (first) {
      headers.addAll(cells);
    }
  }

  private void flush(int start, int end) {
    if (start < 0) {
      return;
    }
    String raw = page.part(start, Math.min(end, start + 200)).stripLeading();
    boolean item = ITEM.matcher(raw.lines().findFirst().orElse("")).matches();
    boolean hash = raw.startsWith("#");
    List<Token> tokens = Tokenizer.tokens(page, start, end);
    int from = 0;
    while (from < tokens.size()
        && tokens.get(from).kind() == Token.Kind.SIGN
        && "-*•–—>#+□".contains(tokens.get(from).text())) {
      from++;
    }
    if (item && from < tokens.size() && (tokens.get(from).number() || tokens.get(from).is("("))) {
      while (from < tokens.size() && !tokens.get(from).is(")") && !tokens.get(from).is(".")) {
        from++;
      }
      from++;
    }
    if (!item) {
      block++;
    }
    List<Token> over = item && !hash ? lead : List.of();
    List<Token> last = List.of();
    int begin = from;
    for (int i = from; i < tokens.size(); i++) {
      if (i == tokens.size() - 1 || ends(tokens, i)) {
        List<Token> part = tokens.subList(begin, i + 1);
        if (part.stream().anyMatch(t -> t.kind() != Token.Kind.SIGN)) {
          boolean heads = hash || part.getLast().is(":");
          out.add(new Sentence(part, over, heads, false, block));
          last = part;
        }
        begin = i + 1;
      }
    }
    if (!item || hash) {
      lead =
          !last.isEmpty()
                  && (hash
                      || last.getLast().is(":")
                      || (!sentenceEnd(last.getLast()) && last.size() < 9))
              ? List.copyOf(last)
              : List.of();
    }
  }

  private static boolean sentenceEnd(Token token) {
    return token.is(".") || token.is("!") || token.is("?") || token.is(",");
  }

  private static boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.SIGN || "!?.…".indexOf(token.text().charAt(0)) < 0) {
      return false;
    }
    Token next = tokens.get(i + 1);
    if (next.glued()) {
      return false;
    }
    if (token.is(".") && i > 0) {
      String before = tokens.get(i - 1).low();
      boolean initial = before.length() == 1 && tokens.get(i - 1).capital() && !before.equals("i");
      if ((ABBREVIATIONS.contains(before) && tokens.get(i - 1).word())
          || initial
          || (before.equals("no") && next.number())) {
        return false;
      }
    }
    return true;
  }
}
