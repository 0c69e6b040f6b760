/** Self-reports of pay at mostly technology companies, as Levels.fyi published them. */
@NullMarked
package io.payband.sources.levels;

import org.jspecify.annotations.NullMarked;
