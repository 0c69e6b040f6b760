package io.payband.store;

import io.payband.scope.RoleAnswers;
import io.payband.scope.RoleAnswers.KindCount;
import io.payband.scope.RoleAnswers.OfSurvey;
import io.payband.scope.RoleAnswers.TechnologyCount;
import io.payband.scope.RoleAnswers.YesNo;
import io.payband.scope.TechnologyKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people of the roles answered about the reach of their work, as bytes and back. */
final class ScopeCodec {

  private static final int ROLE = 8;
  private static final int SURVEY = 13;
  private static final int KIND = 3;
  private static final int TECHNOLOGY = 2;

  private ScopeCodec() {}

  static void write(List<RoleAnswers> answers, PartOutput out) {
    out.count(answers.size());
    for (RoleAnswers role : answers) {
      out.text(role.slug());
      out.count(role.surveys().size());
      for (OfSurvey survey : role.surveys()) {
        out.text(survey.source());
        out.count(survey.named());
        out.number(survey.kindsMean());
        out.number(survey.kindsDeviation());
        out.count(survey.kinds().size());
        for (KindCount kind : survey.kinds()) {
          out.text(kind.kind().name());
          out.count(kind.people());
          out.count(kind.technologies().size());
          for (TechnologyCount technology : kind.technologies()) {
            out.text(technology.name());
            out.count(technology.people());
          }
        }
        write(survey.leads(), out);
        write(survey.buys(), out);
      }
    }
  }

  private static void write(@Nullable YesNo answers, PartOutput out) {
    out.flag(answers != null);
    if (answers != null) {
      out.count(answers.answered());
      out.count(answers.yes());
    }
  }

  static List<RoleAnswers> read(PartInput in) throws IOException {
    int size = in.size(ROLE);
    List<RoleAnswers> answers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String slug = in.text();
      int surveys = in.size(SURVEY);
      List<OfSurvey> list = new ArrayList<>(surveys);
      for (int k = 0; k < surveys; k++) {
        list.add(
            new OfSurvey(
                in.text(), in.count(), in.number(), in.number(), kinds(in), yesNo(in), yesNo(in)));
      }
      answers.add(new RoleAnswers(slug, list));
    }
    return answers;
  }

  private static List<KindCount> kinds(PartInput in) throws IOException {
    int size = in.size(KIND);
    List<KindCount> kinds = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      TechnologyKind kind = TechnologyKind.valueOf(in.text());
      int people = in.count();
      int named = in.size(TECHNOLOGY);
      List<TechnologyCount> technologies = new ArrayList<>(named);
      for (int k = 0; k < named; k++) {
        technologies.add(new TechnologyCount(in.text(), in.count()));
      }
      kinds.add(new KindCount(kind, people, technologies));
    }
    return kinds;
  }

  private static @Nullable YesNo yesNo(PartInput in) throws IOException {
    return in.flag() ? new YesNo(in.count(), in.count()) : null;
  }
}
