package org.ballincourt.host.plugin.sample;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A note. */
@Table("NOTE")
public interface NoteRow extends Entity {

  @NotNull @StringLength(100)
  String getText();

  void setText(String text);
}
