package io.payband.store;

/**
 * What the manifest says of one part.
 *
 * @param part which one
 * @param stored bytes of its file
 * @param bytes bytes when inflated
 * @param crc32 of its file, hexadecimal: compared at every reading
 * @param sha256 of its file, hexadecimal: compared when a snapshot is verified
 */
record PartEntry(Part part, int stored, int bytes, String crc32, String sha256) {}
