package io.payband.claim;

/** What a fact or a mention is about, as far as fixed words say it. */
enum Tag {
  OFFER(0),
  COMPETING(0),
  ASK(0),
  CURRENT(0),
  MARKET(0),
  POSTED(0),
  LAST(0),
  BASE(1),
  WAGE(1),
  HOURLY(1),
  DAYRATE(1),
  BONUS(1),
  SIGNON(1),
  EQUITY(1),
  TOTAL(1),
  VESTING(1),
  DEADLINE(1),
  START(1),
  DECIDE(1),
  NOTICE(1),
  LASTDAY(1),
  EXPERIENCE(1),
  MEDIAN(2),
  P10(2),
  P25(2),
  P75(2),
  P90(2),
  LOW(2),
  HIGH(2),
  SELF(3),
  OFFICIAL(3),
  POSTEDKIND(3);

  static final int SIDE = 0;
  static final int MEASURE = 1;
  static final int PLACE_IN_BAND = 2;
  static final int SOURCE = 3;

  private final int group;

  Tag(int group) {
    this.group = group;
  }

  /** Tags of one group exclude one another. */
  int group() {
    return group;
  }
}
