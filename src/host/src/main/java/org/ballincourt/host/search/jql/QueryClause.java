package org.ballincourt.host.search.jql;

import com.atlassian.query.clause.Clause;

/** A condition on issues; as in Jira what is negated is said the other way round. */
public sealed interface QueryClause extends Clause permits FieldClause, Junction {

  QueryClause negated();
}
