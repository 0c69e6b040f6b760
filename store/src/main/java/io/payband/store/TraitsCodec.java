package io.payband.store;

import io.payband.market.RoleTraits;
import io.payband.market.RoleTraits.OfSurvey;
import io.payband.market.RoleTraits.Organisations;
import io.payband.market.RoleTraits.Places;
import io.payband.market.RoleTraits.Technologies;
import io.payband.observation.OrganisationSize;
import io.payband.observation.RoleReport.Remote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people of the roles say of their work, as bytes and back. */
final class TraitsCodec {

  private static final int ROLE = 8;
  private static final int SURVEY = 5;
  private static final int COUNT = 2;

  private TraitsCodec() {}

  static void write(List<RoleTraits> traits, PartOutput out) {
    out.count(traits.size());
    for (RoleTraits role : traits) {
      out.text(role.slug());
      out.count(role.surveys().size());
      for (OfSurvey survey : role.surveys()) {
        out.text(survey.source());
        out.count(survey.respondents());
        Technologies technologies = survey.technologies();
        out.flag(technologies != null);
        if (technologies != null) {
          out.count(technologies.answered());
          out.number(technologies.mean());
          out.number(technologies.median());
        }
        Organisations organisations = survey.organisations();
        out.flag(organisations != null);
        if (organisations != null) {
          out.count(organisations.answered());
          write(organisations.counts(), out);
        }
        Places places = survey.places();
        out.flag(places != null);
        if (places != null) {
          out.count(places.answered());
          write(places.counts(), out);
        }
      }
    }
  }

  private static <K extends Enum<K>> void write(SortedMap<K, Integer> counts, PartOutput out) {
    out.count(counts.size());
    counts.forEach((key, count) -> {
      out.text(key.name());
      out.count(count);
    });
  }

  static List<RoleTraits> read(PartInput in) throws IOException {
    int size = in.size(ROLE);
    List<RoleTraits> traits = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String slug = in.text();
      int surveys = in.size(SURVEY);
      List<OfSurvey> list = new ArrayList<>(surveys);
      for (int k = 0; k < surveys; k++) {
        list.add(
            new OfSurvey(in.text(), in.count(), technologies(in), organisations(in), places(in)));
      }
      traits.add(new RoleTraits(slug, list));
    }
    return traits;
  }

  private static @Nullable Technologies technologies(PartInput in) throws IOException {
    return in.flag() ? new Technologies(in.count(), in.number(), in.number()) : null;
  }

  private static @Nullable Organisations organisations(PartInput in) throws IOException {
    return in.flag() ? new Organisations(in.count(), counts(in, OrganisationSize::valueOf)) : null;
  }

  private static @Nullable Places places(PartInput in) throws IOException {
    return in.flag() ? new Places(in.count(), counts(in, Remote::valueOf)) : null;
  }

  private static <K extends Enum<K>> SortedMap<K, Integer> counts(
      PartInput in, Function<String, K> key) throws IOException {
    int size = in.size(COUNT);
    SortedMap<K, Integer> counts = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      counts.put(key.apply(in.text()), in.count());
    }
    return counts;
  }
}
