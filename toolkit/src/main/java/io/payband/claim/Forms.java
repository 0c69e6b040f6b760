package io.payband.claim;

import io.payband.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The usual short and long forms of names, titles and credentials. */
final class Forms {

  private record Pair(String one, String other) {}

  private static final List<Pair> PAIRS = pairs();

  private Forms() {}

  static Set<String> of(Fact fact) {
    Set<String> forms = new LinkedHashSet<>();
    switch (fact.kind()) {
      case NAME -> name(fact, forms);
      case TITLE -> {
        vary(fact.text(), forms);
        for (String form : List.copyOf(forms)) {
          plural(form, forms);
        }
      }
      case CREDENTIAL -> {
        vary(fact.text(), forms);
        credential(fact.text(), forms);
      }
      default -> {
        return forms;
      }
    }
    return forms;
  }

  private static void name(Fact fact, Set<String> forms) {
    String name = fact.text();
    forms.add(name);
    String role = fact.role().toLowerCase(Locale.ROOT);
    String[] parts = name.split("\\s+", -1);
    if (role.contains("addressee") || role.equals("writer") || role.contains("person")) {
      forms.add(parts[0]);
      forms.add(parts[parts.length - 1]);
      if (parts.length > 1) {
        forms.add(parts[0].charAt(0) + ". " + parts[parts.length - 1]);
      }
    } else if (role.contains("place")) {
      String[] places = name.split(",\\s*", -1);
      if (places.length > 1) {
        forms.add(places[0]);
        for (String place : places) {
          forms.add(place);
        }
        for (String line : Resource.lines("regions.txt")) {
          String[] region = line.split(" = ", -1);
          if (places[1].toLowerCase(Locale.ROOT).equals(region[0])) {
            forms.add(places[0] + ", " + region[1].toUpperCase(Locale.ROOT));
          } else if (places[1].toLowerCase(Locale.ROOT).equals(region[1])) {
            forms.add(places[0] + ", " + region[0]);
          }
        }
        forms.add(places[0] + " " + places[1]);
      }
    } else if (role.contains("employer")) {
      String bare =
          name.replaceAll(
              "(?i)[ ,]+(inc|ltd|llc|gmbh|ag|plc|corp|corporation|limited|co|ab|as|oy|bv|sa)\\.?$",
              "");
      forms.add(bare);
      if (bare.toLowerCase(Locale.ROOT).startsWith("the ")) {
        forms.add(bare.substring(4));
      }
      forms.add("the " + bare);
      forms.add(bare.replace(" & ", " and "));
      shorten(bare, forms);
    }
  }

  /** What people call an employer: its name without the last words, where these are common. */
  private static void shorten(String name, Set<String> forms) {
    String[] words = name.split("\\s+", -1);
    for (int n = words.length - 1; n > 0; n--) {
      if (!COMMON.contains(words[n].toLowerCase(Locale.ROOT))
          || (words[0].length() < 4 && n == 1)) {
        return;
      }
      String part = String.join(" ", List.of(words).subList(0, n));
      forms.add(part.replaceAll("[,&]\\s*$", "").strip());
    }
  }

  private static final Set<String> COMMON =
      Set.copyOf(
          List.of(
              ("health healthcare partners capital electric electrical ag hospital systems labs lab bank academy school"
                      + " college university clinic medical center centre group holdings technologies technology tech software"
                      + " engineers engineering logistics foods mills media press insurance foundation trust robotics instruments"
                      + " diagnostics carriers freight credit union solutions services consulting industries energy works studio studios"
                      + " & sons and associates company co inc ltd llc gmbh plc institute house distribution financial data")
                  .split(" ", -1)));

  /** Swaps each part that has another usual form. */
  private static void vary(String text, Set<String> forms) {
    forms.add(text);
    for (Pair pair : PAIRS) {
      for (String form : List.copyOf(forms)) {
        swap(form, pair.one(), pair.other(), forms);
        swap(form, pair.other(), pair.one(), forms);
        if (forms.size() > 40) {
          return;
        }
      }
    }
  }

  private static void swap(String form, String from, String to, Set<String> forms) {
    String low = form.toLowerCase(Locale.ROOT);
    int at = (" " + low + " ").indexOf(" " + from + " ");
    if (at >= 0) {
      String left = form.substring(0, at);
      String right = form.substring(Math.min(form.length(), at + from.length()));
      forms.add((left + to + right).strip());
    }
  }

  private static void plural(String form, Set<String> forms) {
    if (form.endsWith("y") && form.length() > 3) {
      forms.add(form.substring(0, form.length() - 1) + "ies");
    }
    forms.add(form + "s");
  }

  private static void credential(String text, Set<String> forms) {
    for (String form : List.copyOf(forms)) {
      int in = form.toLowerCase(Locale.ROOT).indexOf(" in ");
      if (in > 0
          && Pattern.compile("(?i)(bachelor|master|associate|b|m|ph|d).*")
              .matcher(form)
              .matches()) {
        forms.add(form.substring(0, in));
        forms.add(form.substring(0, in) + " of " + form.substring(in + 4));
        forms.add(form.substring(0, in) + " " + form.substring(in + 4));
        String subject = form.substring(in + 4);
        String low = form.toLowerCase(Locale.ROOT);
        String level =
            low.startsWith("bachelor")
                ? "bachelor's"
                : low.startsWith("master")
                    ? "master's"
                    : low.startsWith("associate")
                        ? "associate's"
                        : low.startsWith("doctor") ? "doctor's" : null;
        if (level != null) {
          for (String degree : List.of(level + " degree", level)) {
            forms.add(degree + " in " + subject);
            forms.add(degree);
          }
        }
      } else if (form.toLowerCase(Locale.ROOT)
          .matches("(bachelor|master|associate|doctor) of .*")) {
        String level = form.toLowerCase(Locale.ROOT).replaceAll(" of .*", "");
        forms.add(level + "'s degree in " + form.substring(level.length() + 4));
        forms.add(level + "'s in " + form.substring(level.length() + 4));
        forms.add(level + "'s degree");
        forms.add(level + "'s");
      }
    }
    java.util.regex.Matcher brackets =
        Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)\\s*").matcher(text);
    if (brackets.matches()) {
      forms.add(brackets.group(1));
      forms.add(brackets.group(2));
    }
    String low = text.toLowerCase(Locale.ROOT);
    for (String end :
        List.of(" certification", " certificate", " license", " licence", " registration")) {
      if (low.endsWith(end)) {
        String bare = text.substring(0, text.length() - end.length());
        forms.add("certified " + bare);
        forms.add("licensed " + bare);
        forms.add(bare + " certification");
        forms.add(bare + " certificate");
        forms.add(bare + " certified");
        forms.add(bare + (end.startsWith(" lic") ? " license" : ""));
        forms.add(bare + (end.startsWith(" lic") ? " licence" : ""));
      }
    }
    if (text.matches(
        "(BSc|BA|BS|MSc|MA|BEng|MEng|PhD|MBA|BSN|MSN|BCom|LLB|LLM|MPharm|BEd|MEd|PGCE|MLT|MD|JD)\\b.*")) {
      forms.add(text.replaceAll("\\W.*", ""));
    }
    int colon = text.indexOf(": ");
    if (colon > 0) {
      String rest = text.substring(colon + 2).replaceAll("\\s*\\([^()]*\\)$", "");
      String core =
          rest.replaceAll(" (Associate|Professional|Expert|Specialist|Practitioner)$", "");
      forms.add(text.replace(": ", " "));
      forms.add(text.substring(0, colon) + " " + rest);
      for (String form : List.of(rest, core)) {
        forms.add(form + " certificate");
        forms.add(form + " certification");
      }
      forms.add(rest);
    }
    String initials = initials(text);
    if (initials.length() >= 3) {
      forms.add(initials);
    }
  }

  private static String initials(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      } else if (!word.matches("(?i)of|in|and|the|for")) {
        return "";
      }
    }
    return out.toString();
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Resource.lines("titles.txt")) {
      String[] parts = line.split("=", -1);
      pairs.add(new Pair(parts[0].strip(), parts[1].strip()));
    }
    return pairs;
  }
}
