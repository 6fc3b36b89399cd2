import Articles

/// Folders and files as articles.
public enum ArticleLibrary {}
