package io.payband.store;

/**
 * What the manifest says of one part.
 *
 * @param part which one
 * @param stored bytes of its file
 * @param bytes bytes when inflated
 * @param sha256 of its file, hexadecimal
 */
record PartEntry(Part part, int stored, int bytes, String sha256) {}
