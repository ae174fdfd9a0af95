package org.ballincourt.host.search;

import org.ballincourt.host.search.condition.SearchedFields;
import org.ballincourt.host.search.function.Functions;

/** The names that a query may use. */
public record Vocabulary(SearchedFields fields, Functions functions) {}
