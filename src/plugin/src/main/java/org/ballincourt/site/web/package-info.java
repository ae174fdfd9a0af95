/** The administrator’s page of how clients reach this Jira and whether mail may leave it. */
package org.ballincourt.site.web;
