/** Whose move it is, in Jira's own custom fields: their types, and what keeps their values. */
package org.ballincourt.commitment.field;
