package io.payband.letter.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each with its stem, and whether it says anything by itself. */
final class Terms {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[+#]+|[./'’-][\\p{L}\\p{N}]+)*");

  /** Words that every ad has. */
  private static final Set<String> EMPTY =
      Set.of(
          ("a an and or the of to in on at for from with without by as is are be been being was were"
                  + " have has had having will would can could should must may you your our we us they"
                  + " their it its this that these those who whom which what when where how not no any all"
                  + " each other such than then so if into over under about across within per up out"
                  + " more most very well also plus etc including include includes related relevant"
                  + " experience experienced experiences ability able skill skills skilled strong solid"
                  + " excellent good great proven demonstrated track record knowledge understanding"
                  + " familiar familiarity proficiency proficient working work works worked year years"
                  + " month months day days week weeks minimum least preferred required requirement"
                  + " requirements qualification qualifications role position job team teams company"
                  + " new using use used someone people things way ways help high level one two three"
                  + " four five six seven eight nine ten several many multiple similar equivalent"
                  + " degree field environment environments responsible responsibilities comfortable"
                  + " willing willingness like need needs needed both between own day-to-day fast-paced"
                  + " hands-on detail-oriented self-motivated ideal candidate looking ensure make first"
                  + " best part full time bonus nice highly quickly effectively while during through valid current"
                  + " license licensed licence holds hold")
              .split(" ", -1));

  /** A word by its characters in the text. */
  record Word(int from, int to, String stem, boolean telling) {}

  private Terms() {}

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      boolean telling =
          !EMPTY.contains(word)
              && word.chars().anyMatch(Character::isLetter)
              && (word.length() > 2 || !matcher.group().equals(word));
      words.add(new Word(matcher.start(), matcher.end(), stem(word), telling));
    }
    return words;
  }

  /** A word without its commonest endings: "audits", "audited" and "auditing" are one. */
  static String stem(String word) {
    String stem = word.replaceAll("['’]s$", "");
    for (String ending :
        List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ions", "ion", "ers",
            "ed", "es", "er", "s", "y", "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
        return undoubled(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return undoubled(stem);
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 3 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
