package org.ballincourt.host.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that have left, of all nodes; they stay. */
public final class SentMails {
  private final JdbcClient sql;

  public SentMails(JdbcClient sql) {
    this.sql = sql;
  }

  void add(SentMail mail) {
    SentMail.Content content = mail.content();
    sql.sql(
            "insert into sent_mails"
                + " (sent_at, recipient, from_name, reply_to, subject, mime_type, body)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            mail.at().toEpochMilli(),
            content.to(),
            content.fromName(),
            content.replyTo(),
            content.subject(),
            content.mimeType(),
            content.body())
        .update();
  }

  /** The first one first. */
  public List<SentMail> all() {
    return sql.sql("select * from sent_mails order by id").query(SentMails::mail).list();
  }

  private static SentMail mail(ResultSet row, int number) throws SQLException {
    SentMail.Content content =
        new SentMail.Content(
            row.getString("recipient"),
            row.getString("from_name"),
            row.getString("reply_to"),
            row.getString("subject"),
            row.getString("mime_type"),
            row.getString("body"));
    return new SentMail(Instant.ofEpochMilli(row.getLong("sent_at")), content);
  }
}
