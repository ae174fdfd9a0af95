/** The page on which an administrator has Jira make the fields. */
package org.ballincourt.administration.web.fields;
