package io.payband.print;

import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import java.nio.charset.StandardCharsets;

/** A letter as a link that opens a mail program. */
public final class Mailto {

  private Mailto() {}

  /**
   * {@code mailto:?subject=…&body=…} (RFC 6068): lines end with CR LF, and nothing of the letter
   * can add a field. Heads are left out: a mail has its own.
   */
  public static String link(Letter letter) {
    Letter body =
        new Letter(
            letter.kind(),
            letter.paragraphs().stream()
                .filter(paragraph ->
                    paragraph.part() != Paragraph.Part.SUBJECT
                        && paragraph.part() != Paragraph.Part.HEAD
                        && paragraph.part() != Paragraph.Part.DATE)
                .toList(),
            letter.ledger(),
            letter.remarks());
    return "mailto:?subject="
        + encoded(letter.subject())
        + "&body="
        + encoded(body.text().strip().replace("\n", "\r\n"));
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '.'
              || c == '_'
              || c == '~';
      if (plain) {
        out.append((char) c);
      } else {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        out.append("0123456789ABCDEF".charAt(c & 15));
      }
    }
    return out.toString();
  }
}
