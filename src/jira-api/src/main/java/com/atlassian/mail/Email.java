package com.atlassian.mail;

/**
 * A mail with one body. Without a sender of its own it leaves from the address that Jira sends
 * from.
 *
 * <p>Evidence: javadoc of atlassian-mail 1.3.23 and 1.9, where setters return the mail; setters and
 * constructor called by plugins at 9.4 and 9.12; getters in the same javadoc.
 */
public class Email {
  private final String to;
  private String fromName;
  private String replyTo;
  private String subject;
  private String body;
  private String mimeType = "text/plain";

  public Email(String to) {
    this.to = to;
  }

  public Email setFromName(String fromName) {
    this.fromName = fromName;
    return this;
  }

  public Email setReplyTo(String replyTo) {
    this.replyTo = replyTo;
    return this;
  }

  public Email setSubject(String subject) {
    this.subject = subject;
    return this;
  }

  public Email setBody(String body) {
    this.body = body;
    return this;
  }

  public Email setMimeType(String mimeType) {
    this.mimeType = mimeType;
    return this;
  }

  public String getTo() {
    return to;
  }

  public String getFromName() {
    return fromName;
  }

  public String getReplyTo() {
    return replyTo;
  }

  public String getSubject() {
    return subject;
  }

  public String getBody() {
    return body;
  }

  public String getMimeType() {
    return mimeType;
  }
}
