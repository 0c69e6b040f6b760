package io.payband.claim;

import java.util.ArrayList;
import java.util.List;

/** Takes the signs of plain-text markup off: emphasis, links, escapes. */
final class Markdown {

  private Markdown() {}

  /** The page without them; what a link points to goes to {@code hidden}. */
  static Page render(Page page, List<Page> hidden) {
    Page out = new Page();
    int at = 0;
    int[] links = links(page);
    while (at < page.length()) {
      char c = page.at(at);
      if (c == '\\' && at + 1 < page.length() && "$*_`~|#>[]()-.+!".indexOf(page.at(at + 1)) >= 0) {
        at++;
        out.add(page.at(at), page.from(at), page.to(at));
        at++;
        continue;
      }
      if ((c == '*' && !bullet(page, at) && !(blank(page.at(at - 1)) && blank(page.at(at + 1))))
          || c == '`'
          || (c == '~' && (page.at(at + 1) == '~' || page.at(at - 1) == '~'))
          || (c == '_' && (!letter(page.at(at - 1)) || !letter(page.at(at + 1))))) {
        at++;
        continue;
      }
      if (c == '!' && page.at(at + 1) == '[' && links[at + 1] > 0) {
        at++;
        continue;
      }
      if (c == '[' && links[at] > 0) {
        at++;
        continue;
      }
      if (c == ']' && links[at] > 0) {
        Page url = new Page();
        for (int i = at + 2; i < links[at] - 1; i++) {
          url.add(
              page.at(i) == '/' || page.at(i) == '-' || page.at(i) == '"' ? ' ' : page.at(i),
              page.from(i),
              page.to(i));
        }
        String address = url.part(0, url.length());
        if (address.matches("(?s).*(\\$|%|\\d\\s*k\\b| {2,}.* .*[a-z]+ [a-z]+ ).*")
            && address.length() < 2000) {
          hidden.add(url);
        }
        at = links[at];
        continue;
      }
      out.add(c, page.from(at), page.to(at));
      at++;
    }
    return out;
  }

  /** For each bracket of a link: 1 at the opening one, where the address ends at the closing. */
  private static int[] links(Page page) {
    int[] links = new int[page.length() + 1];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < page.length(); i++) {
      char c = page.at(i);
      if (c == '\n') {
        open.clear();
      } else if (c == '[') {
        open.add(i);
      } else if (c == ']' && !open.isEmpty()) {
        int start = open.removeLast();
        if (page.at(i + 1) == '(') {
          int end = i + 2;
          while (end < page.length()
              && end < i + 2000
              && page.at(end) != ')'
              && page.at(end) != '\n') {
            end++;
          }
          if (page.at(end) == ')') {
            links[start] = 1;
            links[i] = end + 1;
          }
        }
      }
    }
    return links;
  }

  private static boolean bullet(Page page, int at) {
    int i = at - 1;
    while (i >= 0 && page.at(i) == ' ') {
      i--;
    }
    return page.at(i) == '\n' && page.at(at + 1) == ' ';
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\u00A0' || c == '\t';
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
