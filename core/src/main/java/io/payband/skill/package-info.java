/**
 * Which technologies go with more pay in a role, by how much, and how sure that is: a two-level
 * model whose effects lean on a technology's effect in all roles, and that one on none at all. What
 * it finds is an association; it says nothing of causes.
 */
@NullMarked
package io.payband.skill;

import org.jspecify.annotations.NullMarked;
