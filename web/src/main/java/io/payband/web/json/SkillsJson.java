package io.payband.web.json;

import io.payband.skill.RolePremiums;
import io.payband.skill.SkillPremium;
import io.payband.skill.SkillPremiums;
import java.util.List;
import java.util.Optional;

/** Premiums of skills as a member of an answer. */
public final class SkillsJson {

  private static final String NOT_ASKED =
      "no survey asks enough people of this role for their skills";
  private static final String NOT_HELD_OUT = "fewer than a hundred answers to leave some out of";

  private SkillsJson() {}

  /** The member {@code skills} of roles; nothing where the snapshot knows nothing of skills. */
  public static JsonPart of(List<String> slugs, SkillPremiums skills) {
    return json -> member(json, slugs, skills);
  }

  /** Writes the member {@code skills}; nothing where the snapshot knows nothing of skills. */
  private static void member(Json json, List<String> slugs, SkillPremiums skills) {
    if (skills.roles().isEmpty()) {
      return;
    }
    json.array("skills");
    for (String slug : slugs) {
      json.object().text("role", slug);
      Optional<RolePremiums> found = skills.find(slug);
      if (found.isPresent()) {
        role(json, found.get());
      } else {
        json.absent("respondents", NOT_ASKED)
            .absent("explained", NOT_ASKED)
            .absent("premiums", NOT_ASKED);
      }
      json.end();
    }
    json.endArray();
  }

  private static void role(Json json, RolePremiums role) {
    json.whole("respondents", role.respondents())
        .number("explained", role.explained(), 3, NOT_HELD_OUT)
        .array("premiums");
    for (SkillPremium premium : role.shown(Integer.MAX_VALUE)) {
      json.object()
          .text("skill", premium.name())
          .number("premium", premium.premium(), 4)
          .object("interval")
          .number("low", premium.low(), 4)
          .number("high", premium.high(), 4)
          .number("level", .9, 2)
          .end()
          .text("impact", premium.impact().words())
          .number("ownShare", premium.own(), 3)
          .whole("with", premium.with())
          .whole("without", premium.without())
          .texts("sources", premium.surveys())
          .end();
    }
    json.endArray();
  }
}
