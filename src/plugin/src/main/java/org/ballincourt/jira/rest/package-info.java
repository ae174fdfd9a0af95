/** What all REST resources share: reading JSON, and turning refusals into answers. */
package org.ballincourt.jira.rest;
