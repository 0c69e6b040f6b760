package io.payband.letter.template;

import java.util.List;

/** The words of one kind of letter. */
record Template(String kind, List<Block> blocks) {

  Template {
    blocks = List.copyOf(blocks);
  }
}
