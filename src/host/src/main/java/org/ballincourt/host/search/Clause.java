package org.ballincourt.host.search;

/** One condition on an issue and its project. */
interface Clause {

  /** With names for its values, which it adds. */
  String sql(Binding binding);
}
