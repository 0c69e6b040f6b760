package io.payband.compare;

/**
 * What a title means to the models.
 *
 * @param title title as the source writes it
 * @param focus speciality as the source writes it, or {@code @} and the slug for a role as a whole
 * @param name the role or occupation
 */
record PersonJob(String title, String focus, PathName name) {

  /** Whether the role as a whole is meant, with all its specialities. */
  boolean isWholeRole() {
    return focus.startsWith(PersonPlace.WHOLE);
  }
}
