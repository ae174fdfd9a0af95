/** The field lab: what Jira does with custom fields on its screens, on one page. */
package org.ballincourt.host.web.field;
