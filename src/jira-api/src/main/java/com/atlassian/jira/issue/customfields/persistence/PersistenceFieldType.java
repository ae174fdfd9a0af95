package com.atlassian.jira.issue.customfields.persistence;

/**
 * In which column values of a type are kept.
 *
 * <p>Evidence: {@code TYPE_UNLIMITED_TEXT} in public plugins; {@code TYPE_LIMITED_TEXT}, {@code
 * TYPE_DATE} and {@code TYPE_DECIMAL} in Jira's own types.
 */
public class PersistenceFieldType {
  public static final PersistenceFieldType TYPE_LIMITED_TEXT =
      new PersistenceFieldType("stringvalue");
  public static final PersistenceFieldType TYPE_UNLIMITED_TEXT =
      new PersistenceFieldType("textvalue");
  public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("datevalue");
  public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("numbervalue");

  private final String column;

  private PersistenceFieldType(String column) {
    this.column = column;
  }

  @Override
  public String toString() {
    return column;
  }
}
