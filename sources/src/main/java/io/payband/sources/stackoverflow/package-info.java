/** Answers of American respondents to the Stack Overflow Developer Surveys. */
@NullMarked
package io.payband.sources.stackoverflow;

import org.jspecify.annotations.NullMarked;
