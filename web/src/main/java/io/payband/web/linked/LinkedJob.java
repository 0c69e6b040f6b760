package io.payband.web.linked;

import io.payband.compare.Comparer;
import io.payband.compare.Comparison.Question;
import io.payband.compare.Comparison.Side;
import io.payband.market.Band;
import io.payband.market.Estimate;
import tools.jackson.databind.node.ObjectNode;

/**
 * A role or an occupation with its pay, as schema.org's {@code Occupation}: the band among people,
 * in US dollars a year.
 *
 * @param side which
 * @param question what its figure answers
 * @param definition what belongs to it; may be empty
 */
public record LinkedJob(Side side, Question question, String definition) implements Linked {

  @Override
  public void fill(ObjectNode node, String origin) {
    node.put("@type", "Occupation");
    node.put("name", side.name());
    node.put("url", origin + (side.isRole() ? "/roles/" : "/occupations/") + side.slug());
    if (!definition.isEmpty()) {
      node.put("description", definition);
    }
    node.putObject("occupationalCategory")
        .put("@type", "CategoryCode")
        .put("codeValue", side.occupation())
        .put("name", side.occupationName())
        .putObject("inCodeSet")
        .put("@type", "CategoryCodeSet")
        .put("name", "Standard Occupational Classification 2018");
    boolean nation = question.place().equals(Comparer.NATION);
    node.putObject("occupationLocation")
        .put("@type", nation ? "Country" : "AdministrativeArea")
        .put("name", question.place());
    if (side.typical() instanceof Estimate.Estimated found) {
      Band band = found.band();
      node.putArray("estimatedSalary")
          .addObject()
          .put("@type", "MonetaryAmountDistribution")
          .put("name", question.measure().words())
          .put("currency", "USD")
          .put("duration", "P1Y")
          .put("percentile10", Math.round(band.p10()))
          .put("percentile25", Math.round(band.p25()))
          .put("median", Math.round(band.p50()))
          .put("percentile75", Math.round(band.p75()))
          .put("percentile90", Math.round(band.p90()));
    }
  }
}
