/** The seam to Jira's pages: who may see one, how it is drawn, and how a form comes back. */
package org.ballincourt.jira.web;
