package io.payband.web.compare;

import static io.payband.web.SampleComparisons.lane;
import static org.assertj.core.api.Assertions.assertThat;

import io.payband.compare.LaneMark;
import io.payband.compare.LaneMark.Kind;
import io.payband.market.Measure;
import io.payband.web.SampleComparisons;
import io.payband.web.figure.Slips;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneWordsTest {

  private static final LanePicture.Names NAMES =
      new LanePicture.Names(new Slips(SampleComparisons.MANIFEST), "Potter", "Weaver");

  @Test
  void aHeadingSaysWhatEverySourceAgreesOn() {
    assertThat(heading(row(Kind.MARKET, 100, 120), row(Kind.SURVEY, 100, 108)))
        .isEqualTo("Every source that knows both puts Weaver ahead, by 8 to 20\u00a0%");
    assertThat(heading(row(Kind.MARKET, 100, 120), row(Kind.SURVEY, 100, 90)))
        .isEqualTo("Sources disagree on who is ahead");
    assertThat(heading(row(Kind.MARKET, 100, 101), row(Kind.SURVEY, 100, 99)))
        .isEqualTo("No source tells the two apart");
    assertThat(heading(row(Kind.MARKET, 100, 101), row(Kind.SURVEY, 100, 80)))
        .isEqualTo("One source puts Potter ahead, the others put the two level");
  }

  @Test
  void aHeadingRestsOnNoHandfulOfRecords() {
    LaneMark few = lane(Kind.POSTED, "x", Measure.BASE, 100, 9);
    LaneMark more = lane(Kind.POSTED, "x", Measure.BASE, 190, 6);
    LaneRow posted =
        new LaneRow("x", "", "", false, List.of(), Optional.of(few), Optional.of(more));
    assertThat(heading(row(Kind.MARKET, 100, 120), row(Kind.SURVEY, 100, 110), posted))
        .isEqualTo("Every source that knows both puts Weaver ahead, by 10 to 20\u00a0%");
  }

  @Test
  void officialWagesOfOneOccupationTellNobodyApart() {
    assertThat(LaneWords.heading(List.of(row(Kind.OFFICIAL, 100, 100)), true, "Potter", "Weaver"))
        .isEqualTo("Official wages know one occupation here, not two");
  }

  @Test
  void aDifferenceIsSaidWithItsSizeAndItsReason() {
    List<String> said =
        LaneWords.sentences(
            List.of(
                row(Kind.MARKET, 100, 120),
                row(Kind.REPORTED, 150, 120),
                row(Kind.SURVEY, 101, 119)),
            NAMES,
            true);
    assertThat(said).hasSize(2);
    assertThat(said.getFirst())
        .startsWith(
            "By Made-Up Survey 2028 the median is 50\u00a0% above the market for Potter and level"
                + " with it for Weaver: who answers is no random sample; in base pay their"
                + " employers pay 13\u00a0% more (Potter) and 13\u00a0% more (Weaver) than");
    assertThat(said.getLast())
        .contains(
            "level with the market for both",
            "33\u00a0% below what people report for Potter and level with it for Weaver");
  }

  @Test
  void fewRecordsAndSmallDifferencesNeedNoReason() {
    LaneMark few = lane(Kind.SURVEY, "x", Measure.TOTAL, 200, 7);
    LaneRow small = new LaneRow("x", "", "", false, List.of(), Optional.of(few), Optional.of(few));
    assertThat(LaneWords.sentences(List.of(row(Kind.MARKET, 100, 120), small), NAMES, true))
        .isEmpty();
    assertThat(
            LaneWords.sentences(
                List.of(row(Kind.MARKET, 100, 120), row(Kind.REPORTED, 104, 118)), NAMES, true))
        .isEmpty();
  }

  private static String heading(LaneRow... rows) {
    return LaneWords.heading(List.of(rows), true, "Potter", "Weaver");
  }

  private static LaneRow row(Kind kind, double first, double second) {
    return new LaneRow(
        kind.label(),
        "",
        "",
        false,
        List.of(),
        Optional.of(lane(kind, kind == Kind.REPORTED ? "survey" : "", Measure.TOTAL, first, 500)),
        Optional.of(lane(kind, kind == Kind.REPORTED ? "survey" : "", Measure.TOTAL, second, 500)));
  }
}
