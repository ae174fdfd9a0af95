package org.ballincourt.host.search;

/** The issue is in one of these projects; unknown ones hold nothing. */
record ProjectClause(Names projects) implements Clause {

  @Override
  public String sql(Binding binding) {
    return "(projects.project_key in (%s) or projects.id in (%s))"
        .formatted(binding.add(projects.keys()), binding.add(projects.ids()));
  }
}
