package io.payband.store;

import io.payband.skill.RolePremiums;
import io.payband.skill.SkillMix;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import io.payband.skill.SurveyAgreement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Premiums of technologies, as bytes and back. */
final class SkillsCodec {

  private static final int ROLE = 10;
  private static final int PREMIUM = 16;
  private static final int MIX = 10;

  private SkillsCodec() {}

  static void write(SkillPremiums skills, PartOutput out) {
    out.count(skills.roles().size());
    for (RolePremiums role : skills.roles()) {
      out.text(role.slug());
      out.count(role.respondents());
      out.single(role.explained());
      out.count(role.premiums().size());
      for (SkillPremium premium : role.premiums()) {
        out.text(premium.technology());
        out.single(premium.log());
        out.single(premium.error());
        out.single(premium.own());
        out.count(premium.with());
        out.count(premium.without());
        out.texts(premium.surveys());
      }
    }
    out.count(skills.mixes().size());
    for (SkillMix mix : skills.mixes()) {
      out.text(mix.first());
      out.text(mix.second());
      out.single(mix.log());
      out.single(mix.error());
    }
    Optional<SurveyAgreement> agreement = skills.agreement();
    out.flag(agreement.isPresent());
    agreement.ifPresent(a -> {
      out.text(a.earlier());
      out.text(a.later());
      out.count(a.pairs());
      out.single(a.correlation());
      out.single(a.inside());
      out.count(a.clear());
      out.count(a.sameSign());
      out.single(a.expectedSameSign());
    });
  }

  static SkillPremiums read(PartInput in) throws IOException {
    int size = in.size(ROLE);
    List<RolePremiums> roles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      roles.add(new RolePremiums(in.text(), in.count(), in.single(), premiums(in)));
    }
    int pairs = in.size(MIX);
    List<SkillMix> mixes = new ArrayList<>(pairs);
    for (int i = 0; i < pairs; i++) {
      mixes.add(new SkillMix(in.text(), in.text(), in.single(), in.single()));
    }
    return new SkillPremiums(roles, mixes, agreement(in));
  }

  private static List<SkillPremium> premiums(PartInput in) throws IOException {
    int size = in.size(PREMIUM);
    List<SkillPremium> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(
          new SkillPremium(
              in.text(),
              in.single(),
              in.single(),
              in.single(),
              in.count(),
              in.count(),
              in.texts()));
    }
    return list;
  }

  private static Optional<SurveyAgreement> agreement(PartInput in) throws IOException {
    return in.flag()
        ? Optional.of(
            new SurveyAgreement(
                in.text(),
                in.text(),
                in.count(),
                in.single(),
                in.single(),
                in.count(),
                in.count(),
                in.single()))
        : Optional.empty();
  }
}
