/** The page that tells administrators who has changed what. */
package org.ballincourt.change.web;
